package io.rolewright.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.events.Positions.Standing;
import io.rolewright.runtime.leases.FencedException;
import io.rolewright.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PositionsTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Standing BEGINNING = new Standing(0, 0);

    private final JdbcClient jdbc = DATABASE.jdbc();
    private final Positions positions = new Positions(jdbc);

    @BeforeEach
    void begin() {
        jdbc.sql("delete from runtime.position").update();
        jdbc.sql("delete from runtime.subscription").update();
        positions.register(Subscription.shared("samples.ledger"));
    }

    @Test
    void standWhereTheyWereLeft() {
        assertThat(positions.find("samples.ledger", 3)).isEqualTo(BEGINNING);
        positions.advance("samples.ledger", 3, BEGINNING, 7);
        positions.advance("samples.ledger", 3, new Standing(0, 7), 9);
        assertThat(positions.find("samples.ledger", 3)).isEqualTo(new Standing(0, 9));
        assertThat(positions.find("samples.ledger", 4)).isEqualTo(BEGINNING);
    }

    @Test
    void letOnlyOneMoveOnFromTheSamePlace() {
        positions.advance("samples.ledger", 3, BEGINNING, 7);
        assertFenced(BEGINNING, 7);
        assertFenced(BEGINNING, 5);
    }

    @Test
    void fenceOffWhoSleptThroughPruning() {
        positions.advance("samples.ledger", 3, BEGINNING, 7);
        positions.advance("samples.ledger", 3, new Standing(0, 7), 9);
        jdbc.sql("select runtime.prune_positions(now() + interval '1 day')")
                .query((row, number) -> number)
                .list();
        assertThat(jdbc.sql("select count(*) from runtime.position")
                        .query(Long.class)
                        .single())
                .isOne();
        assertFenced(BEGINNING, 7);
        assertThat(positions.find("samples.ledger", 3)).isEqualTo(new Standing(0, 9));
    }

    @Test
    void fenceOffTheGenerationBeforeARebuild() {
        positions.advance("samples.ledger", 3, BEGINNING, 7);
        positions.restart("samples.ledger");
        assertThat(positions.find("samples.ledger", 3)).isEqualTo(new Standing(1, 0));
        assertFenced(BEGINNING, 7);
        assertFenced(new Standing(0, 7), 9);
    }

    private void assertFenced(Standing from, long to) {
        assertThatThrownBy(() -> positions.advance("samples.ledger", 3, from, to))
                .isInstanceOf(FencedException.class);
    }
}
