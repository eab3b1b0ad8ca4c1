/** Reads the tables that come with this module; not exported. */
@NullMarked
package dev.rasid.arabic.resource;

import org.jspecify.annotations.NullMarked;
