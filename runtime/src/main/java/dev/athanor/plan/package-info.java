/** What will be done, as a value that exists before anything runs. */
package dev.athanor.plan;
