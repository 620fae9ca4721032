package io.rolewright.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPageTest {
    @ParameterizedTest
    @CsvSource({
        "/jobs, /jobs?page=2",
        "/jobs?page=2, /jobs?page=3",
        "/jobs?q=cook, /jobs?q=cook&page=2",
        "/jobs?page=2&q=cook, /jobs?page=3&q=cook",
        "/jobs/, /jobs/page/2/",
        "/jobs/page/9/, /jobs/page/10/"
    })
    void leadsToTheNextNumber(String url, String link) {
        assertThat(NextPage.counted(Jsoup.parse("<a href='" + link + "'>2</a>", at(url)), at(url)))
                .contains(at(link));
    }

    @ParameterizedTest
    @CsvSource({
        "/jobs, /jobs?page=3",
        "/jobs?page=2, /jobs?page=1",
        "/jobs, /news?page=2",
        "/jobs?q=cook, /jobs?q=waiter&page=2",
        "/jobs, /jobs/rigger",
        "/jobs, /jobs?page=99999999999"
    })
    void leadsNowhereElse(String url, String link) {
        assertThat(NextPage.counted(Jsoup.parse("<a href='" + link + "'>2</a>", at(url)), at(url)))
                .isEmpty();
    }

    private static String at(String path) {
        return "https://jobs.example" + path;
    }
}
