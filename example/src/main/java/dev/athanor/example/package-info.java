/** Heroes, their teams and their missions: an application that keeps its database with Athanor. */
package dev.athanor.example;
