package io.rolewright.gateway.internal.documentation;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Public;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the API: its description as it was committed, and Swagger UI out of the jar. */
@RestController
class DocumentationEndpoint {
    /** What Swagger UI needs, and nothing more: its own files, pictures within them, and this server's API. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @Public
    @GetMapping("/openapi.json")
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("documentation/openapi.json"));
    }

    @Public
    @GetMapping("/docs")
    ResponseEntity<Resource> page() {
        return answer(DocumentationFile.PAGE);
    }

    @Public
    @GetMapping("/docs/{name}")
    ResponseEntity<Resource> file(@PathVariable String name) {
        return answer(
                DocumentationFile.named(name).orElseThrow(() -> ContractException.notFound("gateway.no-such-path")));
    }

    private static ResponseEntity<Resource> answer(DocumentationFile file) {
        return ResponseEntity.ok()
                .contentType(file.type())
                .cacheControl(FOR_AN_HOUR)
                .header("Content-Security-Policy", POLICY)
                .body(file.content());
    }
}
