package io.rolewright.integrations.twins.phone;

import java.time.Duration;
import java.util.Map;

/**
 * What came of listening, recording or dialling.
 *
 * @param told what the customer is told of it; empty where there is nothing to tell
 */
record Taken(Map<String, String> told, Duration took) {}
