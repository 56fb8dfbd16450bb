/**
 * What repeats across an outlet's documents: whether a stretch that many of them have is the page's and not the story's,
 * and from which week to which an outlet printed it.
 *
 * <p>What does not live here: how a page is cut into stretches and what they look like ({@link org.parley.text}), and the
 * counting over a corpus, which is a flow's.
 */
@NullMarked
package org.parley.template;

import org.jspecify.annotations.NullMarked;
