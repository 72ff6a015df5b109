/** What operations put at risk in a database that already holds rows. */
package dev.athanor.lint;
