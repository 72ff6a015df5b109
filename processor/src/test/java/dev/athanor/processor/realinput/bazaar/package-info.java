/** Entities with everything that makes the mapping and the names of tables hard. */
package dev.athanor.processor.realinput.bazaar;
