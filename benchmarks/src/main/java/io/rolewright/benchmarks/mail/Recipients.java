package io.rolewright.benchmarks.mail;

import java.util.Map;

/** Whoever takes messages, in this process, so that they live on when the server is killed, and know what everybody got. */
interface Recipients {
    /** Arguments of a server that reaches them, behind others. */
    String[] arguments(String... others);

    /** Makes so many of them known to a server that was started with these arguments. */
    void prepare(Mailing mailing, int count);

    /** How many messages were taken so far. */
    int taken();

    /** How many each of them got who got any. */
    Map<String, Integer> got();
}
