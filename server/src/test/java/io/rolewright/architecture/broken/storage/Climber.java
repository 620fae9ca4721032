package io.rolewright.architecture.broken.storage;

import io.rolewright.architecture.broken.matching.MatchingApi;
import io.rolewright.architecture.broken.matching.internal.Secret;

/** Calls upwards. */
record Climber(MatchingApi matching, Secret secret) {}
