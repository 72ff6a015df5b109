/** What the tests of several packages need. */
package dev.athanor.processor.testing;
