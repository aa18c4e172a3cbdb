package Cognito::Receiver;

# Who messages are posted to: a web hook, SNS or SES of the test's own.
#
#   use Cognito::Receiver;
#
#   my $receiver = Cognito::Receiver->start();
#   start_server(messages => 'cognito_message email /hook;',
#                locations => $receiver->location('/hook'));
#
#   $receiver->answer(raw(500, {}, ''), raw(200, {}, ''));
#   my @requests = $receiver->requests();     # since the last time
#
# The answers are given in turn, the last one for ever; without any it is
# 200.  raw(), drip(), silent() and broken() make them.

use strict;
use warnings;

use parent 'Cognito::Listener';

use Exporter qw(import);

use Cognito::Listener qw(raw drip silent);

our @EXPORT = qw(raw drip silent broken decode_form);


sub start {
    my ($class) = @_;

    my $self = $class->new();

    $self->{turns} = File::Temp->new();
    $self->answer();

    return $self;
}


# a location that leads here; more directives may follow

sub location {
    my ($self, $uri, $more) = @_;

    $more //= '';

    return <<"END";

        location = $uri {
            internal;
            proxy_pass http://127.0.0.1:$self->{port}/;
            $more
        }
END
}


sub answer {
    my ($self, @answers) = @_;

    @answers = (raw(200, {}, '{}')) unless @answers;

    $self->stop();
    truncate($self->{turns}->filename(), 0);

    $self->listen(sub {
        my ($connection) = @_;

        my $request = $self->read_request($connection) or return;

        $self->note($request);

        my $turn = $self->take_turn();

        $answers[$turn < @answers ? $turn : -1]->($connection);
    });
}


sub take_turn {
    my ($self) = @_;

    open(my $turns, '+>>', $self->{turns}->filename()) or return 0;
    flock($turns, 2);
    my $turn = -s $turns;
    syswrite($turns, '.');

    return $turn;
}


# { method, path, headers, body }, oldest first

sub requests { $_[0]->noted() }


# the connection ends without a word

sub broken {
    return sub { shutdown($_[0], 2) };
}


# the members of a form, and the order of their names

sub decode_form {
    my ($text) = @_;

    my (%members, @names);

    for my $pair (split /&/, $text) {
        my ($name, $value) = split /=/, $pair, 2;

        for ($name, $value) {
            s/%([0-9A-F]{2})/chr(hex($1))/ge;
            utf8::decode($_);
        }

        die "$name comes twice\n" if exists $members{$name};

        $members{$name} = $value;
        push @names, $name;
    }

    return (\%members, @names);
}


1;
