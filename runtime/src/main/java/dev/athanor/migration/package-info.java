/** What a migration is written with: recorded, never executed, while {@code upgrade} runs. */
package dev.athanor.migration;
