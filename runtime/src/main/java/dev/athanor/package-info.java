/** The entrance: {@link dev.athanor.Migrator}. */
package dev.athanor;
