package dev.rasid.sentiment;

import java.util.List;

/**
 * A predicate with its arguments.
 *
 * @param holders who holds it
 * @param how how they were found, for evidence
 * @param targets toward whom
 * @param ownSubject whether a verb's subject follows it
 */
record Match(List<Party> holders, String how, List<Target> targets, boolean ownSubject) {}
