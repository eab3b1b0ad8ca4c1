/**
 * Who does what a noun names where no subject says so: agents, deciders, controllers, and the state
 * of "his country"; not exported.
 */
@NullMarked
package dev.rasid.sentiment.holders;

import org.jspecify.annotations.NullMarked;
