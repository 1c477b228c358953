//! Walking a text along a program.
//!
//! The walk knows where it is in both, and on a character that does not fit goes back to one of at most four places
//! that it remembered, or begins the program anew after the first character that it had taken. What it remembers of
//! an attempt (the places of parentheses, whether a repeated class has matched) is not forgotten with it; patterns that
//! people use depend on some of that, so it is kept as the original has it.

use super::super::alphabet::fold;
use super::super::captures::End;
use super::super::steps::Steps;
use super::program::{Program, Repeat, Step};

/// What a walk came to.
pub(super) enum Outcome {
    Found(End),
    Nothing,
    OutOfSteps,
}

/// A walk under way.
pub(super) struct Walk<'a> {
    program: &'a Program,
    text: &'a [u8],
    /// Where parentheses were passed, if sub-strings are wanted.
    marks: Option<&'a mut [Option<usize>]>,
    /// The place in the program.
    place: usize,
    /// The place in the text.
    at: usize,
    /// Where a match would be said to end. Nowhere after a failed attempt, until a character is taken: an alternative
    /// that matches then without taking any is passed over.
    end: Option<End>,
    /// The repeated class at `place` may be left: it has matched, or may match nothing.
    may_leave: bool,
    /// The first character that the attempt has taken for a step that takes exactly one.
    first: Option<usize>,
    choices: Choices,
}

/// Where else an attempt could have gone: a repeated class that was left could have taken the character itself. Those
/// that find no room are not remembered.
#[derive(Default)]
struct Choices {
    kept: [(usize, usize); 4],
    len: usize,
}

impl Choices {
    fn push(&mut self, place: usize, at: usize) {
        if let Some(free) = self.kept.get_mut(self.len) {
            *free = (place, at);
            self.len += 1;
        }
    }

    fn pop(&mut self) -> Option<(usize, usize)> {
        self.len = self.len.checked_sub(1)?;
        self.kept.get(self.len).copied()
    }
}

/// What is done about one character of the text.
enum Move {
    /// Go on with the next one.
    On,
    /// Look at it again, further in the program.
    Again,
    /// It does not fit.
    Stuck,
    /// The alternative has been matched.
    Done,
}

impl<'a> Walk<'a> {
    /// Walks over the whole of `text`.
    pub(super) fn over(
        program: &'a Program,
        text: &'a [u8],
        marks: Option<&'a mut [Option<usize>]>,
        steps: &mut Steps,
    ) -> Outcome {
        if program.needed.as_ref().is_some_and(|needed| needed.find(text, 0).is_none()) {
            return Outcome::Nothing;
        }
        let mut walk = Self {
            program,
            text,
            marks,
            place: 0,
            at: 0,
            end: Some(End::at(0)),
            may_leave: false,
            first: None,
            choices: Choices::default(),
        };
        if !walk.begin() {
            return Outcome::Nothing;
        }
        while let Some(&byte) = text.get(walk.at) {
            if !steps.take() {
                return Outcome::OutOfSteps;
            }
            match walk.character(byte) {
                Move::On => walk.at += 1,
                Move::Again => {}
                Move::Done => return walk.ended(),
                Move::Stuck if !walk.retry() => return Outcome::Nothing,
                Move::Stuck => {}
            }
        }
        if walk.may_end() { walk.ended() } else { Outcome::Nothing }
    }

    fn ended(&self) -> Outcome {
        self.end.map_or(Outcome::Nothing, Outcome::Found)
    }

    /// A match may end here, in the middle of the text.
    const fn may_stop(&self) -> bool {
        !self.program.to_end
    }

    fn character(&mut self, byte: u8) -> Move {
        match self.program.step(self.place) {
            Step::End if self.may_stop() => return Move::Done,
            Step::Mark(mark) => {
                self.mark(mark, self.at);
                self.place += 1;
                if self.program.step(self.place) == Step::End && self.may_stop() {
                    return Move::Done;
                }
            }
            _ => {}
        }
        match self.program.step(self.place) {
            Step::Class { class, repeat, near_end } => {
                if class.has(byte) {
                    self.class_fits(byte, repeat)
                } else {
                    self.class_fails(repeat, near_end)
                }
            }
            // A second parenthesis in a row stands for the character.
            Step::Mark(_) if byte == b'(' => self.take_one(),
            Step::Byte(wanted) if wanted == fold(byte) => self.take_one(),
            Step::Byte(_) | Step::Mark(_) | Step::End => Move::Stuck,
        }
    }

    /// The character is what a step wants that takes exactly one.
    fn take_one(&mut self) -> Move {
        self.place += 1;
        self.first.get_or_insert(self.at);
        self.end = Some(End::at(self.at));
        Move::On
    }

    fn class_fits(&mut self, byte: u8, repeat: Repeat) -> Move {
        match repeat {
            Repeat::Once => return self.take_one(),
            Repeat::Star => self.may_leave = true,
            Repeat::Plus => {}
        }
        if self.may_leave {
            return self.leave_or_stay(byte);
        }
        if let Step::Mark(mark) = self.program.step(self.place + 1) {
            let is_last = self.at + 1 == self.text.len();
            self.mark(mark, self.at + usize::from(is_last));
        }
        self.may_leave = true;
        self.end = Some(End::at(self.at));
        Move::On
    }

    /// A repeated class fits and could be left: it is, if what comes after it fits too.
    fn leave_or_stay(&mut self, byte: u8) -> Move {
        let mut next = self.place + 1;
        let mark = match self.program.step(next) {
            Step::Mark(mark) => {
                next += 1;
                Some(mark)
            }
            _ => None,
        };
        let after = match self.program.step(next) {
            Step::End => {
                // The last class goes on to the end of the text, and the match ends where it began to repeat.
                if let Some(mark) = mark {
                    self.mark(mark, self.at + 1);
                }
                return Move::On;
            }
            Step::Class { class, repeat, .. } if class.has(byte) => next + usize::from(repeat == Repeat::Once),
            Step::Byte(wanted) if wanted == fold(byte) => {
                self.may_leave = false;
                next + 1
            }
            Step::Mark(_) if byte == b'(' => {
                self.may_leave = false;
                next + 1
            }
            _ => {
                self.end = Some(End::at(self.at));
                return Move::On;
            }
        };
        if let Some(mark) = mark {
            self.mark(mark, self.at);
        }
        self.choices.push(self.place, self.at);
        self.place = after;
        self.end = Some(End::at(self.at));
        Move::On
    }

    fn class_fails(&mut self, repeat: Repeat, near_end: bool) -> Move {
        if near_end && self.may_leave && self.end.is_some() {
            self.end = Some(End::at(self.at));
            if self.may_stop() {
                return Move::Done;
            }
        } else if repeat == Repeat::Star {
            self.end = Some(End::before(self.at));
            return self.skip();
        } else if repeat == Repeat::Plus && self.may_leave {
            return self.skip();
        }
        self.may_leave = false;
        Move::Stuck
    }

    /// Goes past a repeated class, whose turn is over.
    const fn skip(&mut self) -> Move {
        self.place += 1;
        self.may_leave = false;
        Move::Again
    }

    /// Goes back to where another way could be taken; whether there is one.
    fn retry(&mut self) -> bool {
        if let Some((place, at)) = self.choices.pop() {
            self.place = place;
            self.at = at + 1;
            return true;
        }
        if self.program.from_start {
            return false;
        }
        self.at = self.first.take().unwrap_or(self.at) + 1;
        self.place = 0;
        self.end = None;
        self.begin()
    }

    /// Goes to where an attempt can begin; whether there is a place. All that comes before it would only be tried in
    /// vain, and leave nothing.
    fn begin(&mut self) -> bool {
        match &self.program.lead {
            Some(lead) if !self.program.from_start => lead.find(self.text, self.at).is_some_and(|at| {
                self.at = at;
                true
            }),
            _ => true,
        }
    }

    fn mark(&mut self, mark: u16, at: usize) {
        if let Some(place) = self.marks.as_mut().and_then(|marks| marks.get_mut(usize::from(mark))) {
            *place = Some(at);
        }
    }

    /// Whether what is left of the program may stay so, at the end of the text.
    fn may_end(&mut self) -> bool {
        if self.marks.is_some() {
            while matches!(self.program.step(self.place), Step::Class { repeat: Repeat::Star, .. }) {
                self.place += 1;
            }
            if let Step::Mark(mark) = self.program.step(self.place) {
                self.mark(mark, self.at);
            }
        }
        let mut place = self.place;
        if self.is_end(&mut place) {
            return true;
        }
        // A class that has matched before, and one after it that may match nothing.
        if let (true, Step::Class { repeat, .. }) = (self.may_leave, self.program.step(place)) {
            place += 1;
            if repeat != Repeat::Once {
                if self.is_end(&mut place) {
                    return true;
                }
                match self.program.step(place) {
                    Step::Class { repeat: Repeat::Plus, .. } => return false,
                    Step::Class { repeat: Repeat::Once, .. } => place += 1,
                    Step::Class { repeat: Repeat::Star, .. } => {
                        place += 1;
                        if self.is_end(&mut place) {
                            return true;
                        }
                    }
                    _ => {}
                }
            }
        }
        matches!(self.program.step(place), Step::Class { repeat: Repeat::Star, .. }) && {
            place += 1;
            self.is_end(&mut place)
        }
    }

    /// Whether the program ends here, after a parenthesis if there is one, which is passed.
    fn is_end(&self, place: &mut usize) -> bool {
        if matches!(self.program.step(*place), Step::Mark(_)) {
            *place += 1;
        }
        self.program.step(*place) == Step::End
    }
}
