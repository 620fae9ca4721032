package io.rolewright.journeys;

import io.rolewright.Server;
import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** Servers on one database, each hosting a part of the services; the first has the door. */
final class Installation implements AutoCloseable {
    private final TestDatabase database = TestDatabase.fresh();
    private final List<ConfigurableApplicationContext> servers = new ArrayList<>();
    private final Path folder;
    private final int door = freePort();

    private Installation(Path folder) {
        this.folder = folder;
    }

    /**
     * Starts it.
     *
     * @param folder where the servers keep their files
     * @param parts for each server the services that it hosts
     * @param settings further ones of all servers
     */
    static Installation start(Path folder, List<String> parts, List<String> settings) {
        var installation = new Installation(folder);
        var ports = parts.stream().map(part -> freePort()).toList();
        for (var part = 0; part < parts.size(); part++) {
            installation.start(part, parts, ports, settings);
        }
        return installation;
    }

    private void start(int part, List<String> parts, List<Integer> ports, List<String> more) {
        var own = settings(database, folder, data(part), parts.get(part), door, ports.get(part));
        var site = Stream.of("--rolewright.agency.site=http://localhost:" + door);
        var all =
                Stream.of(own, site, remotes(part, parts, ports), more.stream()).flatMap(some -> some);
        servers.add(Server.start(all.toArray(String[]::new)));
    }

    /** Settings of one server of several on a database. */
    static Stream<String> settings(
            TestDatabase database, Path folder, Path data, String target, int port, int innerPort) {
        return Stream.of(
                "--rolewright.target=" + target,
                "--server.port=" + port,
                "--rolewright.inner.port=" + innerPort,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.hikari.maximum-pool-size=12",
                "--rolewright.migrate=false",
                "--rolewright.data=" + data,
                "--rolewright.master-key=" + folder.resolve("master.key"),
                "--rolewright.users.argon2.memory=64",
                "--rolewright.users.argon2.iterations=1");
    }

    private static Stream<String> remotes(int part, List<String> parts, List<Integer> ports) {
        return IntStream.range(0, parts.size())
                .filter(other -> other != part)
                .boxed()
                .flatMap(other -> Stream.of(parts.get(other).split(",", -1))
                        .map(service -> "--rolewright.remotes." + service + "=http://127.0.0.1:" + ports.get(other)));
    }

    /** The server with the door. */
    ConfigurableApplicationContext first() {
        return servers.getFirst();
    }

    TestDatabase database() {
        return database;
    }

    int door() {
        return door;
    }

    /** Where a server keeps its files. */
    Path data(int part) {
        return folder.resolve("data" + part);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        servers.reversed().forEach(ConfigurableApplicationContext::close);
    }
}
