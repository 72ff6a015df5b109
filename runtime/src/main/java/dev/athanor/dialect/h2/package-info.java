/** H2. */
package dev.athanor.dialect.h2;
