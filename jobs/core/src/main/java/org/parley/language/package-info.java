/**
 * The language of an article: identified from its story, or stated by the document. What stands on the page beside the story
 * is not asked: a page in English may have its buttons in Ukrainian.
 *
 * <p>Identification is naive Bayes over n-grams of three characters, or one of a script that has no alphabet (Cavnar and Trenkle 1994; Shuyo 2010), with the
 * profiles of 64 languages of Optimaize's language-detector. Its own detector is not used: one of its two algorithms draws
 * n-grams at random; the other stops at the first few that agree, and asked by pieces of 300 characters it left 2,000 of 22,600
 * articles in English unsure and took 70 for another language.
 *
 * <p>What does not live here: names of languages that documents state, which {@link org.parley.read} reads.
 */
@NullMarked
package org.parley.language;

import org.jspecify.annotations.NullMarked;
