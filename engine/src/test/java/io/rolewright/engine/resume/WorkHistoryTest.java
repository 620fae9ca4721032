package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkHistoryTest {
    @Test
    void readsTitleAboveEmployerAboveDates() {
        assertThat(jobs("""
                Site Supervisor
                Redgum Constructions Pty Ltd
                May 2018 – Present
                - Ran a crew of twelve

                Carpenter
                Wattle & Sons
                2012 – 2018
                - Framed houses
                """))
                .containsExactly(
                        "Site Supervisor / Redgum Constructions Pty Ltd / 2018-05",
                        "Carpenter / Wattle & Sons / 2012-01");
    }

    @Test
    void readsAJobOfOneYearAmongJobsOfSeveral() {
        assertThat(jobs("""
                Site Supervisor   2023 – Present
                Redgum Constructions Pty Ltd
                Carpenter   2022
                Wattle & Sons
                Apprentice Carpenter   2018 – 2021
                Redgum Constructions Pty Ltd
                """))
                .containsExactly(
                        "Site Supervisor / Redgum Constructions Pty Ltd / 2023-01",
                        "Carpenter / Wattle & Sons / 2022-01",
                        "Apprentice Carpenter / Redgum Constructions Pty Ltd / 2018-01");
    }

    @Test
    void readsSeveralTitlesBelowOneEmployer() {
        assertThat(jobs("""
                Redgum Constructions Pty Ltd, Perth
                Site Supervisor
                May 2018 – Present

                Carpenter
                Jan 2015 – Apr 2018

                Apprentice Carpenter
                Feb 2011 – Dec 2014
                """))
                .containsExactly(
                        "Site Supervisor / Redgum Constructions Pty Ltd / 2018-05",
                        "Carpenter / Redgum Constructions Pty Ltd / 2015-01",
                        "Apprentice Carpenter / Redgum Constructions Pty Ltd / 2011-02");
    }

    @Test
    void readsLabelsOfOtherLanguages() {
        assertThat(jobs("""
                Empresa: Redgum S.L., Madrid
                Puesto: Carpintero jefe
                Periodo: 05/2018 - actualidad
                """)).containsExactly("Carpintero jefe / Redgum S.L. / 2018-05");
    }

    @Test
    void keepsAFieldOfWorkBehindADashInTheTitle() {
        assertThat(jobs("""
                Leading Hand - Warehouse   05/2018 - present
                Redgum Freight, Perth
                Trades Assistant (Electrical)   01/2012 - 04/2018
                Wattle Power Services, Perth
                """))
                .containsExactly(
                        "Leading Hand - Warehouse / Redgum Freight / 2018-05",
                        "Trades Assistant (Electrical) / Wattle Power Services / 2012-01");
    }

    @Test
    void readsDatesFirst() {
        assertThat(jobs("""
                05/2018 - present   Redgum Constructions Pty Ltd
                Site Supervisor
                Ran a crew of twelve on three sites, and kept them safe.
                01/2012 - 04/2018   Wattle & Sons
                Carpenter
                Framed houses in the hills and along the coast for years.
                """))
                .containsExactly(
                        "Site Supervisor / Redgum Constructions Pty Ltd / 2018-05",
                        "Carpenter / Wattle & Sons / 2012-01");
    }

    @Test
    void readsEverythingOnOneLine() {
        assertThat(jobs("""
                Site Supervisor | Redgum | Perth, WA | May 2018 – Present
                • Ran a crew
                Carpenter | Wattle | Albany, WA | 2012 – 2018
                • Framed houses
                """)).containsExactly("Site Supervisor / Redgum / 2018-05", "Carpenter / Wattle / 2012-01");
        assertThat(jobs("Pastry Chef at The Blue Door (2019 - 2021)\n"))
                .containsExactly("Pastry Chef / The Blue Door / 2019-01");
    }

    @Test
    void learnsTheOrderFromTheClearEntries() {
        assertThat(jobs("""
                Redgum Constructions Pty Ltd – Site Supervisor, May 2018 – Present
                • Ran a crew
                Wattle – Bosun, 2012 – 2018
                • Framed houses
                """))
                .containsExactly(
                        "Site Supervisor / Redgum Constructions Pty Ltd / 2018-05", "Bosun / Wattle / 2012-01");
    }

    @Test
    void readsSeveralTitlesUnderOneEmployer() {
        assertThat(jobs("""
                Redgum Constructions Pty Ltd
                Site Supervisor, May 2018 – Present
                • Ran a crew
                Carpenter, 2012 – 2018
                • Framed houses
                """))
                .containsExactly(
                        "Site Supervisor / Redgum Constructions Pty Ltd / 2018-05",
                        "Carpenter / Redgum Constructions Pty Ltd / 2012-01");
    }

    @Test
    void readsLabelledEntries() {
        assertThat(jobs("""
                Company: Redgum Constructions Pty Ltd
                Designation: Bosun
                Duration: May 2018 to till date
                """)).containsExactly("Bosun / Redgum Constructions Pty Ltd / 2018-05");
    }

    @Test
    void readsAJobToldInASentence() {
        assertThat(jobs("Worked as a Site Supervisor in Redgum Constructions Pty Ltd from 2015 to 2018\n"))
                .containsExactly("Site Supervisor / Redgum Constructions Pty Ltd / 2015-01");
    }

    @Test
    void keepsWhatSaysMoreAboutATitle() {
        assertThat(jobs("""
                Business Analyst (Payments)
                Wattle & Sons
                2012 – 2018
                """)).containsExactly("Business Analyst (Payments) / Wattle & Sons / 2012-01");
    }

    @Test
    void takesDatesInDutiesForNoJob() {
        assertThat(jobs("""
                Site Supervisor, Redgum Constructions Pty Ltd
                May 2018 – Present
                • Cut waste by a third from 2019 to 2021 on all of the northern sites
                """)).hasSize(1);
    }

    @Test
    void readsJobsWithoutDates() {
        assertThat(jobs("""
                Site Supervisor, Redgum Constructions Pty Ltd
                • Ran a crew

                Carpenter, Wattle & Sons
                • Framed houses
                """))
                .containsExactly("Site Supervisor / Redgum Constructions Pty Ltd / -", "Carpenter / Wattle & Sons / -");
    }

    @Test
    void findsWorkWithoutAHeading() {
        Profile profile = Resumes.read("""
                Petra Novotná
                petra@example.com

                Ward Clerk, Hillside Hospital
                March 2019 – Present
                """);
        assertThat(profile.employments()).hasSize(1);
    }

    private static List<String> jobs(String history) {
        Document document = Resumes.plain("Petra Novotná\npetra@example.com\n\nWORK EXPERIENCE\n\n" + history);
        return Resumes.PARSER.parse(document).employments().stream()
                .map(job -> job.title().map(Extracted::value).orElse("-") + " / "
                        + job.employer().map(Extracted::value).orElse("-") + " / "
                        + job.period()
                                .map(period -> period.value().start().toString())
                                .orElse("-"))
                .toList();
    }
}
