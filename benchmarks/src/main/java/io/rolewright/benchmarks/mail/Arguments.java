package io.rolewright.benchmarks.mail;

import io.rolewright.benchmarks.subject.Agency;
import java.util.stream.Stream;

/** How a server is started that sends by a post office. */
final class Arguments {
    private Arguments() {}

    static String[] of(PostOffice office, String... more) {
        var settings = office.settings().flatMap(setting -> Stream.of("--set", setting));
        return Agency.unlimited(Stream.concat(Stream.of(more), settings).toArray(String[]::new));
    }
}
