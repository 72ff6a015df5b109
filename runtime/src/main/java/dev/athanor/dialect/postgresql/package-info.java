/** PostgreSQL. */
package dev.athanor.dialect.postgresql;
