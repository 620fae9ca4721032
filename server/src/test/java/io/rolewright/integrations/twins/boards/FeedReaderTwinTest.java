package io.rolewright.integrations.twins.boards;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.sources.FeedSite;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads as part B5 of the fact sheet says that Indeed does. */
class FeedReaderTwinTest {
    private static final String JOB =
            "<title><![CDATA[Java Engineer]]></title><date><![CDATA[2026-11-01]]></date><referencenumber><![CDATA[J-1]]></referencenumber>"
                    + "<requisitionid><![CDATA[R-1]]></requisitionid><url><![CDATA[https://acme.example/1]]></url><company><![CDATA[Acme]]></company>"
                    + "<sourcename><![CDATA[Acme]]></sourcename><city><![CDATA[Sydney]]></city><state><![CDATA[NSW]]></state>"
                    + "<country><![CDATA[AU]]></country><description><![CDATA[<p>x</p>]]></description><salary/>";

    private final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T09:00:00Z"));
    private final World world = new World(4, clock, List.of(Site.XML));
    private final Twin feed = Twin.start(FeedSite.xml(world), clock, 1);
    private final FeedReaderTwin board = new FeedReaderTwin(clock, Duration.ofHours(6));
    private final URI address = feed.address().resolve("/jobs.xml");

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void keepsWhatIsThereAndClosesWhatIsMissing() {
        world.add(20);
        assertThat(board.read(address).jobs()).isEqualTo(20);
        world.remove(3);
        world.add(1);
        assertThat(board.read(address).refusal()).isEmpty();
        assertThat(board.state().live()).hasSize(18);
        assertThat(board.state().created())
                .hasSize(21)
                .allSatisfy((key, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    void asksForWhatHasChangedAlone() {
        world.add(20);
        board.read(address);
        assertThat(board.read(address).status()).isEqualTo(304);
        assertThat(board.state().live()).hasSize(20);
    }

    @Test
    void readsAgainAfterAWhile() {
        world.add(2);
        board.follow(address);
        board.tick();
        board.tick();
        assertThat(board.readings()).hasSize(1);
        clock.advance(Duration.ofHours(6));
        board.tick();
        assertThat(board.readings()).hasSize(2);
    }

    @Test
    void changesNothingWhenTheFeedIsRefused() {
        world.add(5);
        board.read(address);
        for (var refused : List.of(
                "<source><job>" + JOB + "</source>",
                "<source><job>" + JOB.replace("<![CDATA[Sydney]]>", "Sydney") + "</job></source>",
                "<source><job>" + JOB.replace("Sydney", "Syd\u0001ney") + "</job></source>",
                "<source><job>" + JOB.replace("<city><![CDATA[Sydney]]></city>", "") + "</job></source>",
                "<source><job>" + JOB + "</job><job>" + JOB + "</job></source>",
                "<!DOCTYPE source [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><source><job>&x;</job></source>",
                "<html><body>Maintenance</body></html>")) {
            feed.faults().add(FaultRule.on("/jobs.xml", answering(refused)).call(1));
            assertThat(board.read(address).refusal()).as(refused).isNotEmpty();
            feed.faults().clear();
        }
        feed.faults().add(FaultRule.on("/jobs.xml", Faults.status(503)));
        assertThat(board.read(address).status()).isEqualTo(503);
        assertThat(board.state().live()).hasSize(5);
    }

    @Test
    void takesAFeedThatIsRight() {
        feed.faults().add(FaultRule.on("/jobs.xml", answering("<source><job>" + JOB + "</job></source>")));
        assertThat(board.read(address).refusal()).isEmpty();
        assertThat(board.state().live().getFirst().title()).isEqualTo("Java Engineer");
    }

    private static Fault answering(String xml) {
        return Faults.answering(TwinAnswer.text(200, "application/xml", xml));
    }
}
