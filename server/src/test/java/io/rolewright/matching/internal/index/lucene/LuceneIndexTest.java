package io.rolewright.matching.internal.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.CandidateIndexContract;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.People;
import io.rolewright.matching.internal.index.TextField;
import io.rolewright.matching.internal.index.TextQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends CandidateIndexContract {
    @TempDir
    private Path folder;

    @Override
    protected CandidateIndex open() {
        return LuceneIndex.open(folder);
    }

    @Test
    void keepsWhatItHasWhenItIsOpenedAgain() {
        put(People.candidate(1).says(TextField.TITLE, "nurse"));
        index.close();
        index = open();
        assertThat(found(new TextQuery.Term(TextField.TITLE, "nurse"), Filter.everybody()))
                .containsExactly(People.id(1));
    }

    @Test
    void seesOneStateInOneSelection() {
        put(People.candidate(1));
        try (var before = index.select(Filter.everybody())) {
            put(People.candidate(2));
            index.delete(List.of(People.id(1)));
            assertThat(before.count()).isEqualTo(1);
            assertThat(before.facet(KeywordField.COUNTRY, 5)).isEmpty();
        }
    }

    @Test
    void takesNoCommitForDamage() {
        put(People.candidate(1));
        var lucene = (LuceneIndex) index;
        lucene.commit();
        var before = lucene.state();
        index.upsert(List.of(People.candidate(2).done()));
        lucene.commit();
        assertThat(lucene.state().agreesWith(before)).isTrue();
    }

    @Test
    void leavesNothingOfErasedPeopleInItsFiles() throws IOException {
        put(
                People.candidate(1).says(TextField.WORDS, "quixotically"),
                People.candidate(2).says(TextField.WORDS, "common"));
        ((LuceneIndex) index).commit();
        assertThat(holds("quixotically")).isTrue();
        index.delete(List.of(People.id(1)));
        index.expunge();
        assertThat(holds("quixotically")).isFalse();
        assertThat(holds("common")).isTrue();
    }

    private boolean holds(String word) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
