/** Every change that can be made to a schema: one record for each. */
package dev.athanor.operation;
