/** What has to be done to one schema so that it becomes another. */
package dev.athanor.diff;
