-- Questions to the answers of `caveat stream`, asked with DuckDB 1.1 or later. In the folder with answers.jsonl:
--
--     duckdb < Examples/DuckDB/answers.sql
--
-- or, in Python, duckdb.sql(...) with each of them. The keys are those of `caveat schema record`; naming the types of those
-- that are asked for keeps DuckDB from guessing them by the first lines.

CREATE OR REPLACE VIEW answers AS
SELECT * FROM read_json('answers.jsonl', format = 'newline_delimited', maximum_object_size = 268435456, columns = {
    id: 'VARCHAR', status: 'VARCHAR', error: 'VARCHAR', risk: 'VARCHAR', title: 'VARCHAR',
    jurisdictions: 'VARCHAR[]',
    report: 'STRUCT(findings STRUCT(rule VARCHAR, kind VARCHAR, severity VARCHAR, jurisdiction VARCHAR, title VARCHAR,
        basis STRUCT(citation VARCHAR)[], evidence STRUCT(quote STRUCT("exact" VARCHAR))[])[])'
});

-- How many pages have which risk; no risk is a page that could not be read.
SELECT risk, count(*) AS pages FROM answers GROUP BY risk ORDER BY pages DESC, risk;

-- One row for each warning, with its words and its law.
CREATE OR REPLACE VIEW findings AS
SELECT id, finding.rule, finding.kind, finding.severity, finding.jurisdiction,
    [piece.quote."exact" FOR piece IN finding.evidence] AS quotes,
    [law.citation FOR law IN finding.basis] AS laws
FROM (SELECT id, unnest(report.findings) AS finding FROM answers);

-- Under whose laws readers are warned, and on how many pages.
SELECT jurisdiction, kind, count(DISTINCT id) AS pages FROM findings GROUP BY ALL ORDER BY pages DESC, jurisdiction, kind;

-- What could not be read, and why.
SELECT id, status, error FROM answers WHERE status <> 'ok' ORDER BY id;
