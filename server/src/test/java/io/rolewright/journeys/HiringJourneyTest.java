package io.rolewright.journeys;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an e-mail to a paid placement: the same story in one process and in three. */
class HiringJourneyTest {
    private static final List<String> THREE = List.of(
            "gateway,users,audit,monitoring,security,storage,integrations,notifications",
            "jobs,adverts,listings,resumes,profiles,models",
            "matching,hiring,communications,billing,analytics");

    @Test
    void inOneProcess(@TempDir Path folder) throws Exception {
        tell(folder, List.of("all"));
    }

    @Test
    void inThreeProcesses(@TempDir Path folder) throws Exception {
        tell(folder, THREE);
    }

    private static void tell(Path folder, List<String> parts) throws Exception {
        try (var outside = new Outside();
                var servers =
                        Installation.start(folder, parts, outside.settings().toList())) {
            new HiringStory(servers.first(), outside).tell();
        }
    }
}
