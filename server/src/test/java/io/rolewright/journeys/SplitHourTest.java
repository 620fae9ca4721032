package io.rolewright.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.Server;
import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The first hour with three servers on one database, each hosting a part of the services. */
class SplitHourTest {
    private static final List<String> PARTS =
            List.of("gateway,users,audit,storage", "jobs,adverts,resumes,profiles", "matching");
    private static final long MINUTES = 3;

    private final List<ConfigurableApplicationContext> servers = new ArrayList<>();

    @TempDir
    private Path folder;

    private int door;

    @BeforeEach
    void start() throws IOException {
        var database = TestDatabase.fresh();
        door = freePort();
        var ports = new ArrayList<Integer>();
        for (var part : PARTS) {
            ports.add(freePort());
        }
        for (var part = 0; part < PARTS.size(); part++) {
            servers.add(Server.start(settings(database, ports, part)));
        }
    }

    @AfterEach
    void stop() {
        servers.reversed().forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void leadsToAMatchAcrossThreeServers() throws Exception {
        var output = folder.resolve("output.txt");
        var script = GuideScript.start(door, data(0), output);
        try {
            assertThat(script.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            script.descendants().forEach(ProcessHandle::destroyForcibly);
            script.destroyForcibly();
        }
        var told = Files.readString(output);
        assertThat(script.exitValue()).as(told).isZero();
        assertThat(told)
                .contains("\"matched\":1", "\"parsed\":5", "\"verdict\":\"SHORTLISTED\"")
                .containsPattern("\"words\":\\[\"[^\"]+\"");
    }

    private String[] settings(TestDatabase database, List<Integer> ports, int part) {
        var own = Stream.of(
                "--rolewright.target=" + PARTS.get(part),
                "--server.port=" + door,
                "--rolewright.inner.port=" + ports.get(part),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.hikari.maximum-pool-size=12",
                "--rolewright.migrate=false",
                "--rolewright.data=" + data(part),
                "--rolewright.master-key=" + folder.resolve("master.key"),
                "--rolewright.users.argon2.memory=64",
                "--rolewright.users.argon2.iterations=1");
        return Stream.concat(own, remotes(ports, part)).toArray(String[]::new);
    }

    private static Stream<String> remotes(List<Integer> ports, int part) {
        return Stream.iterate(0, other -> other < PARTS.size(), other -> other + 1)
                .filter(other -> other != part)
                .flatMap(other -> Stream.of(PARTS.get(other).split(","))
                        .map(service -> "--rolewright.remotes." + service + "=http://127.0.0.1:" + ports.get(other)));
    }

    private Path data(int part) {
        return folder.resolve("data" + part);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
