package io.rolewright.runtime.conversions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Id;
import io.rolewright.shared.JobId;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestDatabase;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.format.support.DefaultFormattingConversionService;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class IdConversionTest {
    private static final UUID VALUE = UUID.fromString("019530d2-0000-7000-8000-000000000001");
    private final JsonMapper json =
            JsonMapper.builder().addModule(new IdModule()).build();

    static Iterable<Class<? extends Id>> types() {
        return IdTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void writesEveryIdAsItsTextAndReadsItAgain(Class<? extends Id> type) {
        var id = IdTypes.of(type, VALUE);
        assertThat(json.writeValueAsString(id)).isEqualTo("\"" + VALUE + "\"");
        assertThat((Object) json.readValue("\"" + VALUE + "\"", type)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"1-1-1-1-1\"", "7", "{}", "\"019530d2-0000-7000-8000-00000000000g\""})
    void refusesWhatIsNoId(String text) {
        assertThatThrownBy(() -> json.readValue(text, JobId.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void readsIdsFromPaths() {
        var conversion = new DefaultFormattingConversionService();
        new IdWebConversion().addFormatters(conversion);
        assertThat(conversion.convert(VALUE.toString(), JobId.class)).isEqualTo(new JobId(VALUE));
    }

    @Test
    void storesIdsAsUuids(@TempDir Path folder) {
        var database = TestDatabase.fresh();
        database.jdbc()
                .sql("create table sample (id uuid primary key, owner uuid, version int)")
                .update();
        try (var context = RuntimeContext.start(database, folder)) {
            var samples = context.getBean(JdbcAggregateTemplate.class);
            var stored = samples.save(new Sample(new JobId(VALUE), new CandidateId(VALUE), 0));
            assertThat(samples.findById(stored.id(), Sample.class)).isEqualTo(stored);
        }
    }

    /** A sample aggregate. */
    @Table("sample")
    record Sample(
            @org.springframework.data.annotation.Id JobId id,
            CandidateId owner,
            @Version int version) {}
}
