/** The goals of {@code athanor-maven-plugin}. */
package dev.athanor.maven;
