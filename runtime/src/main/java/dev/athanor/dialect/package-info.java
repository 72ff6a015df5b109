/** What is particular to each database: its SQL, and how its catalogue is read. */
package dev.athanor.dialect;
