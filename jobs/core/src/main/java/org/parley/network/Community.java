package org.parley.network;

/**
 * Actors with more ties among themselves than the rest.
 *
 * @param number from 1, the largest first; of two as large, the one whose strongest actor is stronger
 * @param name that of its strongest actor
 * @param size number of its actors
 */
public record Community(int number, String name, int size) {}
