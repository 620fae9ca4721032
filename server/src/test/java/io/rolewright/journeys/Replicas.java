package io.rolewright.journeys;

import io.rolewright.Server;
import io.rolewright.support.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** An installation with one house of most services, any number of doors, and two processes that rank. */
final class Replicas implements AutoCloseable {
    private static final List<String> HOUSE = List.of(
            "gateway",
            "users",
            "models",
            "audit",
            "monitoring",
            "security",
            "storage",
            "integrations",
            "jobs",
            "adverts",
            "listings",
            "resumes",
            "profiles",
            "hiring",
            "communications",
            "notifications",
            "billing",
            "analytics");

    private final TestDatabase database = TestDatabase.fresh();
    private final List<ConfigurableApplicationContext> started = new ArrayList<>();
    private final Path folder;
    private final int housePort = Installation.freePort();
    private final List<Integer> rankerPorts = List.of(Installation.freePort(), Installation.freePort());

    Replicas(Path folder) {
        this.folder = folder;
    }

    ConfigurableApplicationContext house() {
        return start(String.join(",", HOUSE), housePort, remote("matching", rankers()));
    }

    /** Another door, and nothing behind it. */
    ConfigurableApplicationContext door() {
        var inside = HOUSE.stream()
                .filter(service -> !service.equals("gateway"))
                .map(service -> remote(service, "http://127.0.0.1:" + housePort));
        return start(
                "gateway",
                Installation.freePort(),
                Stream.concat(inside, Stream.of(remote("matching", rankers()))).toArray(String[]::new));
    }

    /** @param number 0 or 1 */
    ConfigurableApplicationContext ranker(int number) {
        var house = HOUSE.stream().map(service -> remote(service, "http://127.0.0.1:" + housePort));
        return start("matching", rankerPorts.get(number), house.toArray(String[]::new));
    }

    private String rankers() {
        return "http://127.0.0.1:%d,http://127.0.0.1:%d".formatted(rankerPorts.get(0), rankerPorts.get(1));
    }

    private ConfigurableApplicationContext start(String target, int innerPort, String... remotes) {
        var data = folder.resolve("data" + started.size());
        var own = Installation.settings(database, folder, data, target, 0, innerPort);
        var server = Server.start(Stream.concat(own, Stream.of(remotes)).toArray(String[]::new));
        started.add(server);
        return server;
    }

    private static String remote(String service, String addresses) {
        return "--rolewright.remotes." + service + "=" + addresses;
    }

    @Override
    public void close() {
        started.reversed().forEach(ConfigurableApplicationContext::close);
    }
}
