package io.rolewright.runtime.contracts;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service in another process refused.
 *
 * @param json reads its problem
 * @param contract what was asked, where the answer is no problem of ours
 */
record RemoteProblems(JsonMapper json, String contract) {
    /** More than any problem of ours has. */
    private static final int MOST_BYTES = 1 << 20;

    ContractException read(ClientHttpResponse response) throws IOException {
        var status = response.getStatusCode().value();
        if (MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(
                response.getHeaders().getContentType())) {
            try {
                var body = response.getBody().readNBytes(MOST_BYTES);
                return new ContractException(json.readValue(body, Problem.class));
            } catch (JacksonException unknown) {
                return new ContractException(other(status), unknown);
            }
        }
        return new ContractException(other(status));
    }

    private Problem other(int status) {
        return Problem.of(status, "runtime.contract-failed", contract);
    }
}
