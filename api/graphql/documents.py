"""Documents on their way to execution. Each is parsed, measured and validated once."""

from collections.abc import Iterator

from graphql import (
    ASTValidationRule,
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    get_operation_ast,
    parse,
    validate,
)
from strawberry.extensions import SchemaExtension

from api.errors import BadRequest
from api.graphql.cost import check_cost
from api.graphql.limits import MAX_TOKENS, excess
from api.graphql.recent import Recent

KEPT_BYTES = 16 * 1024 * 1024
"""How many bytes all kept documents may take. This is enough for 25 of the largest documents, or for 200 of the size of
a page's. Other documents are parsed each time.
"""
_BYTES_A_TOKEN = 700
_BYTES_A_CHARACTER = 32
"""A document's text, and twenty errors that each quote the whole text."""
MAX_ERRORS = 20

Rules = tuple[type[ASTValidationRule], ...]


class Document:
    """A parsed document, and its problems once they were asked for."""

    def __init__(self, tree: DocumentNode) -> None:
        self.tree = tree
        self.fragments = tuple(
            one for one in tree.definitions if isinstance(one, FragmentDefinitionNode)
        )
        self._operations = sum(isinstance(one, OperationDefinitionNode) for one in tree.definitions)
        self._problems: dict[Rules, list[GraphQLError]] = {}

    @property
    def most_bytes(self) -> int:
        """How many bytes the document may take, with its problems."""
        source = self.tree.loc
        if source is None:
            return KEPT_BYTES
        tokens, token = 0, source.start_token.next
        while token is not None:
            tokens, token = tokens + 1, token.next
        return _BYTES_A_TOKEN * tokens + _BYTES_A_CHARACTER * len(source.source.body)

    def problems(
        self,
        schema: GraphQLSchema,
        rules: Rules,
        operation_name: str | None,
        *,
        suggests: bool = True,
    ) -> list[GraphQLError]:
        """The limit that it exceeds; else what validation finds; else that it does not say which operation to
        execute.
        """
        if rules not in self._problems:
            too_large = excess(self.tree)
            self._problems[rules] = (
                [too_large]
                if too_large
                else validate(schema, self.tree, rules, MAX_ERRORS, hide_suggestions=not suggests)
            )
        if not self._problems[rules] and operation_name is None and self._operations > 1:
            return [BadRequest("The document holds several operations: name one.")]
        return self._problems[rules]


def document(query: str) -> Document:
    """Raises `GraphQLError` if the text cannot be parsed."""
    found = _recent.get(query)
    if found is None:
        found = _parsed(query)
        _recent.add(query, found, found.most_bytes)
    return found


def _parsed(query: str) -> Document:
    try:
        return Document(parse(query, max_tokens=MAX_TOKENS))
    except RecursionError:
        raise BadRequest("The document is nested too deeply.") from None


_recent = Recent[Document](KEPT_BYTES)


class Documents(SchemaExtension):
    """Replaces Strawberry's parsing and validating, and applies the limits."""

    _document: Document | None = None
    _rules_beside: Rules = ()
    _suggests = True

    def on_parse(self) -> Iterator[None]:
        context = self.execution_context
        try:
            self._document = document(context.query or "")
            context.graphql_document = self._document.tree
        except GraphQLError:
            context.parse_options["max_tokens"] = (
                MAX_TOKENS  # parsing fails again there, and is reported
            )
        yield

    def on_validate(self) -> Iterator[None]:
        context = self.execution_context
        if self._document is not None:
            schema: GraphQLSchema = context.schema._schema  # noqa: SLF001  Strawberry hands it to nobody
            problems = self._document.problems(
                schema,
                context.validation_rules + self._rules_beside,
                context._provided_operation_name,  # noqa: SLF001  `operation_name` makes one up
                suggests=self._suggests,
            )
            context.pre_execution_errors = (
                self._told(problems) if problems else self._cost(schema, self._document)
            )
        yield

    def _told(self, problems: list[GraphQLError]) -> list[GraphQLError]:
        return problems

    def _cost(self, schema: GraphQLSchema, valid: Document) -> list[GraphQLError]:
        """Errors about the cost of the requested operation."""
        context = self.execution_context
        operation = get_operation_ast(valid.tree, context.operation_name)
        if operation is None:
            return []
        try:
            check_cost(schema, operation, valid.fragments, context.variables)
        except BadRequest as error:
            return [error]
        return []


class ReticentDocuments(Documents):
    """Says nothing about the schema: no introspection, and no details about a guess that does not fit."""

    _rules_beside = (NoSchemaIntrospectionCustomRule,)
    _suggests = False

    def _told(self, problems: list[GraphQLError]) -> list[GraphQLError]:
        if all(isinstance(one, BadRequest) for one in problems):
            return problems
        return [BadRequest("The document does not fit the schema, which is not described here.")]
