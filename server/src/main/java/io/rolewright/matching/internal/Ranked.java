package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.Match;

/** Somebody with their match, and what ranked it. */
record Ranked(RankedPeople.Entry person, Match match, CurrentRanker.Dated ranker) {}
