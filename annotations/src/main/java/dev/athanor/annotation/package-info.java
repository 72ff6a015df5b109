/**
 * The annotations of Athanor: the place of a migration in its history, and answers about entities.
 */
package dev.athanor.annotation;
