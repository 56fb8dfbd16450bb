package org.parley.naming;

/**
 * How often two nodes stood in the same articles of a month.
 *
 * @param a the node whose id sorts first
 * @param b the other
 * @param month yyyy-MM or undated
 * @param articles articles that mention both
 * @param together articles that mention both in one sentence
 */
public record PairSeen(String a, String b, String month, long articles, long together) {}
