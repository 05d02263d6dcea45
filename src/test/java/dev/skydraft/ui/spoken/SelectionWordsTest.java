package dev.skydraft.ui.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionWordsTest {
    private static final Pattern REF = Pattern.compile("(\\S+)/(\\S+)");

    private final DocumentModel document = new DocumentModel(
            TaskFlow.DESIGN,
            Optional.empty(),
            false,
            new Estimator(PriceFile.book()),
            Background.direct(),
            message -> {});

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        prod | api/a api/b | TaskFlow API, container service, in Private subnet A and Private subnet B, 6 connections, $57.67 a month
        prod | db/standby | RDS PostgreSQL, PostgreSQL database, standby, in Data subnet B, 1 connection, at least $57.16 a month
        dev | db/standby | RDS PostgreSQL, PostgreSQL database, standby, in Data subnet B, absent in Dev, 1 connection, at least $15.44 a month
        prod | vpc/main | TaskFlow VPC, VPC, holds 11 resources for at least $211.56 a month
        prod | public-a/main | Public subnet A, subnet, in TaskFlow VPC, holds 3 resources for at least $36.50 a month
        prod | data-b/main | Data subnet B, subnet, in TaskFlow VPC, holds 1 resource
        prod | nat-a/main | NAT gateway A, NAT gateway, in Public subnet A, at least $36.50 a month
        prod | ecr/main s3/main | ECR registry, container registry, in AWS services, 1 connection, cost unknown
        prod | alb/a api/a | 2 resources
        prod | gone/main | Nothing is selected
        """)
    void aSelectionIsReadOut(String environment, String placements, String expected) {
        document.show(environment);
        document.select(Selection.of(REF.matcher(placements)
                .results()
                .map((MatchResult ref) -> new PlacementRef(ref.group(1), ref.group(2)))
                .toList()));
        assertEquals(expected, SelectionWords.of(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        prod | api-db | Connection from TaskFlow API to RDS PostgreSQL, TCP 5432
        dev | api-cloudwatch | Connection from TaskFlow API to CloudWatch, absent in Dev
        """)
    void aConnectionIsReadOutWithItsEnds(String environment, String connection, String expected) {
        document.show(environment);
        document.select(Selection.ofConnection(connection));
        assertEquals(expected, SelectionWords.of(document));
    }
}
