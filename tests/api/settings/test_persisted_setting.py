"""PERSISTED_DOCUMENTS and ALLOWED_DOCUMENTS, with files as clients' tools write them."""

import json

import pytest

from api.settings.environment import BadSetting, read_settings

TEXT = "{ viewer { name } }"
MANIFEST = {
    "format": "apollo-persisted-query-manifest",
    "version": 1,
    "operations": [{"id": "ab", "name": "Who", "type": "query", "body": TEXT}],
}


@pytest.fixture
def read(tmp_path):
    def settings(content, **environment):
        file = tmp_path / "documents.json"
        file.write_text(content if isinstance(content, str) else json.dumps(content))
        return read_settings({"PERSISTED_DOCUMENTS": str(file)} | environment)

    return settings


@pytest.mark.parametrize("content", [{"ab": TEXT}, MANIFEST], ids=["by id", "of Apollo"])
def test_a_list_of_documents_is_read(read, content):
    settings = read(content)

    assert settings.persisted_documents == {"ab": TEXT}
    assert not settings.allows_only_persisted
    assert read(content, ALLOWED_DOCUMENTS="persisted").allows_only_persisted


@pytest.mark.parametrize(
    "content",
    [
        "",
        "no JSON",
        [],
        [TEXT],
        {},
        {"ab": 1},
        {"ab": ""},
        {"": TEXT},
        MANIFEST | {"operations": None},
        MANIFEST | {"operations": [{"id": "ab"}]},
        MANIFEST | {"operations": ["ab"]},
    ],
)
def test_a_file_that_lists_no_documents_is_refused(read, content):
    with pytest.raises(BadSetting, match="PERSISTED_DOCUMENTS must be a JSON file with the text"):
        read(content)


def test_a_file_that_is_not_there_is_refused():
    with pytest.raises(BadSetting, match="PERSISTED_DOCUMENTS must be a JSON file with the text"):
        read_settings({"PERSISTED_DOCUMENTS": "/nowhere.json"})


def test_only_listed_documents_need_a_list():
    with pytest.raises(BadSetting, match="needs PERSISTED_DOCUMENTS"):
        read_settings({"ALLOWED_DOCUMENTS": "persisted"})


def test_another_value_is_refused():
    with pytest.raises(BadSetting, match="ALLOWED_DOCUMENTS must be any or persisted"):
        read_settings({"ALLOWED_DOCUMENTS": "none"})
