package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.cli.PlatformClient;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.World;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CopiesTest {
    private final World world = new World(1, Clock.systemUTC(), Premises.SITES);
    private final Facts facts = new Facts();

    @BeforeEach
    void fill() {
        world.add(60);
    }

    @Test
    void areAllToldAndNoOthers() {
        copies(clusters()).check(world, facts);

        assertThat(clusters()).isNotEmpty();
        assertThat(facts.good()).isTrue();
    }

    @Test
    void areMissedWhenOneIsNotTold() {
        copies(clusters().subList(1, clusters().size())).check(world, facts);

        assertThat(facts.good()).isFalse();
    }

    private List<List<Copies.Found>> clusters() {
        return world.live().stream()
                .collect(Collectors.groupingBy(posting -> posting.advert().vacancy()))
                .values()
                .stream()
                .filter(postings -> postings.size() > 1)
                .map(postings -> postings.stream().map(CopiesTest::found).toList())
                .toList();
    }

    private static Copies.Found found(Posting posting) {
        var job = JsonMapper.shared()
                .createObjectNode()
                .put("title", posting.advert().title());
        return new Copies.Found(posting.site(), job);
    }

    private static Copies copies(List<List<Copies.Found>> clusters) {
        return new Copies(new PlatformClient(URI.create("http://127.0.0.1:1")), clusters);
    }
}
