package io.rolewright.engine.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.JobPosting;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherBoardsTest {
    /** Format, id, title, employer, town and country, pay, first day. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            adzuna.json       ; adzuna        ; 77          ; Java Developer     ; Acme                  ; London GB        ; 60000 ; 2026-11-01
            arbeitnow.json    ; arbeitnow     ; dev-berlin-1; Entwickler         ; Spree                 ; Berlin DE        ;       ; 2026-11-02
            bamboo.json       ; bamboohr      ; 55          ; Office Coordinator ;                       ; Portland US      ;       ;
            bamboo-job.json   ; bamboohr      ;             ; Office Coordinator ;                       ; Portland US      ; 25    ; 2026-10-01
            breezy.json       ; breezy        ; b1          ; Chef               ; Old Mill              ; Cork IE          ; 42000 ; 2026-11-01
            jobtech.json      ; jobtech       ; 28          ; Snickare           ; Hus AB                ; Uppsala SE       ;       ; 2026-11-01
            jsearch.json      ; jsearch       ; q           ; Welder             ; Acme                  ; Perth AU         ; 50    ; 2026-11-01
            jsonfeed.json     ; json-feed     ; 1           ; Baker              ; Crumb                 ;                  ;       ; 2026-11-01
            muse.json         ; themuse       ; 3           ; Editor             ; Quill                 ; New York US      ;       ; 2026-11-01
            pinpoint.json     ; pinpoint      ; 9           ; Nurse              ;                       ; St Helier JE     ; 45000 ;
            reed.json         ; reed          ; 5           ; Payroll Officer    ; Hartwell              ; Bristol GB       ; 32000 ; 2026-11-05
            remoteok.json     ; remoteok      ; 9           ; Rust Dev           ; Acme                  ;                  ; 120000; 2026-11-02
            remotive.json     ; remotive      ; 1           ; Dev                ; Acme                  ; US, CA           ; 120000; 2026-11-01
            talent.json       ; google-talent ; R1          ; Cloud Engineer     ; Sky                   ; Sydney AU        ; 80    ; 2026-11-01
            teamtailor.json   ; teamtailor    ; u1          ; Säljare            ; Acme AB               ; Malmö SE         ;       ; 2026-11-01
            usajobs.json      ; usajobs       ; AF-1        ; Park Ranger        ; National Park Service ; Moab US          ; 58000 ; 2026-11-10
            workday-list.json ; workday       ; JR-1        ; Financial Analyst  ;                       ;                  ;       ;
            workday-job.json  ; workday       ; JR-1        ; Financial Analyst  ; Gulfstar Holdings     ; Dubai AE, Abu Dhabi AE ; ; 2026-11-19
            nested.xml        ; indeed-xml    ; ad3456      ; Support            ; Example               ; Phoenix US       ; 50000 ; 2026-10-19
            unknown.xml       ; xml           ;             ; Praktikum Seefahrt (w/m/d) ;               ; Berlin DE        ;       ;
            """)
    void readsTheFirstJob(
            String file,
            String format,
            String id,
            String title,
            String employer,
            String places,
            Long pay,
            String posted)
            throws Exception {
        BoardPage page = Boards.reader().read(Boards.text(file));
        JobPosting job = page.entries().getFirst().posting().orElseThrow();

        assertThat(page.format()).isEqualTo(format);
        assertThat(page.entries().getFirst().id()).isEqualTo(Optional.ofNullable(id));
        assertThat(job.title()).isEqualTo(title);
        assertThat(job.employer()).isEqualTo(Optional.ofNullable(employer));
        assertThat(job.places().stream()
                        .map(place -> (place.locality().orElse("") + " "
                                        + place.country().orElse(""))
                                .strip())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(places == null ? "" : places);
        assertThat(job.pay().map(paid -> paid.maximum().longValue())).isEqualTo(Optional.ofNullable(pay));
        assertThat(job.posted().map(Object::toString)).isEqualTo(Optional.ofNullable(posted));
    }
}
