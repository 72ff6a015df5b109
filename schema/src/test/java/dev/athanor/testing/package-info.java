/** Arbitrary schemas and changes of schemas, for the laws of this module and of others. */
package dev.athanor.testing;
