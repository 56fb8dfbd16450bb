package org.parley.trend;

import java.time.LocalDate;

/**
 * What was counted of a pair in one period.
 *
 * @param period first day of the period
 * @param stories stories that mention both
 * @param articles articles that mention both, copies included
 * @param sameSentence stories that mention both in one sentence
 * @param closenessMillionths sum over the stories of their closest article's closeness, in millionths: whole numbers add
 *     up to the same sum in any order
 */
public record PairCount(LocalDate period, long stories, long articles, long sameSentence, long closenessMillionths) {}
