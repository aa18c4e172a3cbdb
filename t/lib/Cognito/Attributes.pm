package Cognito::Attributes;

# What the tests of users' attributes share: inputs, users with a given name,
# what is stored, and addresses whose masks are known.
#
#   use Cognito::Test;
#   use Cognito::Attributes;

use strict;
use warnings;

use Cognito::Test;

use Exporter qw(import);

our @EXPORT = qw(attribute_list stored has address phone sent signs_in
                 update deletion wanted proof token make_user
                 details code_to wrong_code);


# inputs of the operations that take a token

sub attribute_list {
    my (%values) = @_;

    return [ map { { Name => $_, Value => $values{$_} } } sort keys %values ];
}


sub update {
    my ($token, %values) = @_;

    return { AccessToken => $token,
             UserAttributes => attribute_list(%values) };
}


sub deletion {
    my ($token, @names) = @_;

    return { AccessToken => $token, UserAttributeNames => \@names };
}


sub wanted {
    my ($token, $name) = @_;

    return { AccessToken => $token, AttributeName => $name };
}


sub proof {
    my ($token, $name, $code) = @_;

    return { AccessToken => $token, AttributeName => $name, Code => $code };
}


# users, and what they come with

sub token {
    my ($client, $username) = @_;

    return sign_in($client, $username)->{AccessToken};
}


sub signs_in { eval { sign_in(@_); 1 } ? 1 : 0 }


# a confirmed user's name

sub make_user {
    my ($in, %values) = @_;

    my $username = unique_name('user');

    admin_make_user($in, $username, undef, given_name => 'Jane', %values);

    return $username;
}


sub stored {
    my ($in, $username) = @_;

    my $answer = call('AdminGetUser', { UserPoolId => $in,
                                        Username => $username });

    return { map { $_->{Name} => $_->{Value} }
             @{$answer->{body}{UserAttributes}} };
}


# undef: is not stored

sub has {
    my ($in, $username, $expected, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $stored = stored($in, $username);
    my %shown = map { $_ => $stored->{$_} } keys %$expected;

    is_deeply(\%shown, $expected, $name);
}


# messages

sub sent { scalar(() = inbox(pool => $_[0], username => $_[1])) }


sub code_to {
    my ($in, $username, $address) = @_;

    return code_for($in, $username, destination => $address);
}


sub wrong_code { $_[0] eq '000000' ? '000001' : '000000' }


sub details {
    my ($name, $destination) = @_;

    return { AttributeName => $name, Destination => $destination,
             DeliveryMedium => $name eq 'email' ? 'EMAIL' : 'SMS' };
}


my $number = 0;

sub address { sprintf 'new%03d@fresh.example', ++$number }
sub phone   { sprintf '+1206555%04d', ++$number }


1;
