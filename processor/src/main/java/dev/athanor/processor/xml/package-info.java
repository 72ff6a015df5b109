/** Files in XML as plain values that know where they stand; nothing outside them is ever loaded. */
package dev.athanor.processor.xml;
