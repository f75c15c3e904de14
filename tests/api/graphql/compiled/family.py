"""A small schema whose resolvers return right values, missing ones, wrong ones and late ones, or raise errors."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from enum import Enum, StrEnum
from typing import Annotated

import strawberry

PEOPLE = 40
VALUES = {
    "number": [*range(PEOPLE), PEOPLE + 1],
    "first": [None, 0, 1, 3, -1],
    "called": [None, "Ada", "nobody"],
}


@strawberry.enum
class Colour(Enum):
    RED = "RED"
    BLUE = "BLUE"


class PlainColour(StrEnum):
    """An enum of the domain, whose values equal those of the schema's enum."""

    RED = "RED"
    BLUE = "BLUE"


@strawberry.interface
class Being:
    id: strawberry.ID


@strawberry.type
class Cat(Being):
    lives: int


@strawberry.type
class Dog(Being):
    tricks: list[str]
    weight: float | None


Pet = Annotated[Cat | Dog, strawberry.union("Pet")]


@strawberry.type
class Person(Being):
    world: strawberry.Private["World"]
    number: strawberry.Private[int]
    name: str | None
    age: int
    height: float
    is_grown: bool
    born: datetime | None
    colour: Colour
    colours: list[Colour | None] | None
    pet: Pet | None
    beside: Being | None

    @strawberry.field
    def friend(self) -> "Person | None":
        return self.world.friend(self.number)

    @strawberry.field
    async def best(self) -> "Person":
        return await self.world.best(self.number)

    @strawberry.field
    async def friends(self, first: int = 2, called: str | None = None) -> "list[Person]":
        return self.world.friends(self.number, first, called)

    @strawberry.field
    def shown(self, info: strawberry.Info) -> str:
        return info.field_name


class World:
    """If `faults` is true, about every tenth value does not fit the schema."""

    def __init__(self, seed, *, faults):
        self._chance = random.Random(seed)  # noqa: S311
        self._faults = faults
        self.reads = 0
        self.people = [self._person(number) for number in range(PEOPLE)]

    def _or(self, value, *wrong):
        return self._chance.choice(wrong) if self._chance.random() < self._faults else value

    def _person(self, number):
        chance = self._chance
        cat = Cat(id=f"cat{number}", lives=self._or(9, None, 2**40, "nine"))
        dog = Dog(
            id=f"dog{number}",
            tricks=self._or(["sit", "roll"], None, ["sit", None], "sit", [ValueError("no")]),
            weight=self._or(chance.choice((None, 3, 4.5)), float("nan"), "heavy"),
        )
        return Person(
            id=self._or(f"person{number}", None, 7),
            world=self,
            number=number,
            name=self._or(chance.choice((None, "Ada", "Bo")), 3, ValueError("nameless")),
            age=self._or(chance.randrange(90), None, "old", 1.0, True),
            height=self._or(1.5, None, 2, "tall"),
            is_grown=self._or(True, None, 0, "yes"),
            born=self._or(datetime(2000, 1, 1, tzinfo=UTC) + timedelta(days=number), None, "then"),
            colour=self._or(
                chance.choice([*Colour, *PlainColour]), None, "RED", "GREEN", KeyError("grey")
            ),
            colours=self._or([Colour.RED, None, PlainColour.BLUE], None, (), ["PINK"], 5),
            pet=self._or(chance.choice((cat, dog, None)), self, "cat"),
            beside=self._or(chance.choice((cat, dog, None)), 3),
        )

    def friend(self, number):
        if number % 7 == 3 and self._faults:
            raise LookupError("nobody knows")
        return None if number % 4 == 0 else self.people[number * 3 % PEOPLE]

    async def best(self, number):
        if number % 9 == 4 and self._faults:
            await asyncio.sleep(0)
        if number % 11 == 5 and self._faults:
            raise LookupError("nobody is best")
        return self.people[number * 5 % PEOPLE]

    def friends(self, number, first, called):
        if first < 0:
            raise ValueError("fewer than none")
        found = [self.people[(number + 7 * step) % PEOPLE] for step in range(first)]
        return [one for one in found if called is None or one.name == called]


@strawberry.type
class Query:
    @strawberry.field
    async def person(self, info: strawberry.Info, number: int) -> Person | None:
        info.context.reads += 1
        await asyncio.sleep(0)
        if number == PEOPLE + 1:
            raise LookupError("no such person")
        return None if number % 13 == 12 else info.context.people[number]

    @strawberry.field
    def people(self, info: strawberry.Info, first: int = 3) -> list[Person]:
        info.context.reads += 1
        return info.context.people[:first]

    @strawberry.field
    async def being(self, info: strawberry.Info, number: int) -> Being | None:
        return info.context.people[number]


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def rename(self, info: strawberry.Info) -> Person:
        info.context.reads += 1
        return info.context.people[1]
