package dev.rasid.arabic.linking;

import java.util.List;

/**
 * Where a name belongs.
 *
 * @param group the names that mean the same
 * @param others groups that it may belong to instead, likeliest first
 * @param candidates ids of things of the lexicon that it may mean instead
 * @param rule what put it there; empty if it needs no reason
 */
record Placed(Group group, List<Group> others, List<String> candidates, String rule) {}
