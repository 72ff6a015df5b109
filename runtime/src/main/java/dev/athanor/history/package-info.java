/** The table in which a database remembers its revisions. */
package dev.athanor.history;
