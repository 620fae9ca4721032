package io.rolewright.architecture.broken.matching;

import javax.sql.DataSource;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Answers with something that cannot travel. */
@HttpExchange("/api/v1")
public interface MatchingApi {
    @GetExchange("/matches")
    DataSource matches();
}
