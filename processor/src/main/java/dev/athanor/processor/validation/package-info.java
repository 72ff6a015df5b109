/** The rules that mapped entities keep, one a class. */
package dev.athanor.processor.validation;
