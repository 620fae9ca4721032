package io.rolewright.integrations.twins.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultScriptTest {
    @Test
    void strikesTheCallsItWasToldOf() {
        var script = new FaultScript(1);
        script.add(FaultRule.on("/a/*", Faults.status(500)).calls(2, 2));
        var struck = IntStream.rangeClosed(1, 5)
                .mapToObj(call -> script.next(get("/a/" + call)).isPresent())
                .toList();
        assertThat(struck).containsExactly(false, true, true, false, false);
    }

    @Test
    void choosesByTheSeedAndNotByTheOrder() {
        var paths = IntStream.range(0, 1000).mapToObj(i -> "/a/" + i).toList();
        var struck = struck(5, paths);
        assertThat(struck(5, paths.reversed()).reversed()).isEqualTo(struck);
        assertThat(struck(6, paths)).isNotEqualTo(struck);
        assertThat(struck.size()).isBetween(60, 140);
    }

    @Test
    void letsWhoeverTriesAgainThrough() {
        var script = new FaultScript(1);
        script.add(FaultRule.on("*", Faults.status(500)).perTarget(1));
        assertThat(script.next(get("/a"))).isPresent();
        assertThat(script.next(get("/a"))).isEmpty();
        assertThat(script.next(get("/b"))).isPresent();
        assertThat(script.strikes()).isEqualTo(2);
    }

    @Test
    void matchesStarsAnywhere() {
        assertThat(Glob.matches("/v1/*/jobs/*", "/v1/boards/jobs/7")).isTrue();
        assertThat(Glob.matches("/v1/*/jobs", "/v1/boards/jobs/7")).isFalse();
        assertThat(Glob.matches("ab*ba", "aba")).isFalse();
        assertThat(Glob.matches("/a", "/a")).isTrue();
    }

    private static List<String> struck(long seed, List<String> paths) {
        var script = new FaultScript(seed);
        script.add(FaultRule.on("*", Faults.status(500)).withProbability(0.1));
        return paths.stream().filter(path -> script.next(get(path)).isPresent()).toList();
    }

    private static TwinRequest get(String path) {
        return new TwinRequest("GET", path, "", Fields.none(), new byte[0], Instant.EPOCH, "GET " + path, Set.of());
    }
}
